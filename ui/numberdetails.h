// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/domain/numberuse.h"
#include "ui/desk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace birdcar {

class EmptyText;
class HeldLinesModel;
class NoticeStrip;
class TableView;

/// Whom the selected number connects until when, and which phones are near to having no number left.
class NumberDetails : public QWidget
{
    Q_OBJECT

public:
    explicit NumberDetails(const Desk &desk, QWidget *parent = nullptr);

    /// Reads everything shown again. `number` is the selected one, if any.
    void reload(const std::optional<ProxyNumber> &number, int activeNumbers);

private:
    void buildLayout();
    void reloadLines();
    void reloadForecasts();
    void takeForecasts(const QList<PhoneHoldings> &phones, bool ofLine);

    Desk m_desk;
    std::optional<ProxyNumber> m_number;
    int m_activeNumbers = 0;
    DepotSettings m_settings;
    int m_linesQuestion = 0; ///< an answer to an older question is not shown
    int m_forecastQuestion = 0;
    QLabel *m_linesLabel;
    HeldLinesModel *m_model;
    TableView *m_linesView;
    EmptyText *m_emptyText;
    QLabel *m_forecastLabel;
    QListWidget *m_forecastList;
};

} // namespace birdcar
