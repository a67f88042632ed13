// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartdata.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace birdcar {

class BarChartView;
class ChartTableModel;
class TableView;

/// A chart with its title, the same figures as a table, and both as files. Where there is nothing to draw it
/// says so in words.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the widgets' names begin with, and proposes the files' names.
    explicit ChartPanel(const QString &name, QWidget *parent = nullptr);

    void showData(const ChartData &figures);
    void showTable(bool table);

    /// What would be saved.
    QByteArray csv() const;
    QByteArray png() const;

Q_SIGNALS:
    /// A file was written, or could not be: `problem` says why.
    void fileSaved(const QString &fileName, const QString &problem);

private:
    void buildLayout();
    QToolButton *addButton(const QString &what, const QString &text, const QString &accessibleName);
    void askForFile(const QString &suffix, const QString &filter, QByteArray (ChartPanel::*content)() const);

    QString m_name;
    QLabel *m_title;
    QToolButton *m_pictureButton;
    QToolButton *m_figuresButton;
    QStackedWidget *m_stack;
    BarChartView *m_chart;
    QLabel *m_nothingLabel;
    ChartTableModel *m_model;
    TableView *m_tableView;
    bool m_table = false;
};

} // namespace birdcar
