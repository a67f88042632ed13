// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecords.h"
#include "app/domain/proxynumber.h"
#include "ui/desk.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QPushButton;

namespace birdcar {

class EmptyText;
class FieldNote;
class LineTableModel;
class TableView;

/// Answers "who could reach whom through this number at 14:32": a number and a time on the depot's clocks,
/// and the lines that were live then.
class LinesBox : public QWidget
{
    Q_OBJECT

public:
    explicit LinesBox(const Desk &desk, QWidget *parent = nullptr);

    /// Reads the pool again; the answer shown stays.
    void reload();

Q_SIGNALS:
    void rideChosen(birdcar::RideId ride);

private:
    void buildLayout();
    void takeNumbers(const QList<ProxyNumber> &numbers);
    void ask();
    void takeLines(const Result<QList<LineAt>> &lines);

    Desk m_desk;
    quint64 m_question = 0;
    QComboBox *m_numberComboBox;
    QDateTimeEdit *m_timeEdit;
    QPushButton *m_askButton;
    FieldNote *m_note;
    LineTableModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText;
};

} // namespace birdcar
