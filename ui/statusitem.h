// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statuswords.h"

#include <QAbstractButton>

class QLabel;

namespace birdcar {

class SymbolLabel;

/// One figure of the status bar: a symbol and words. A press says what is behind it.
class StatusItem : public QAbstractButton
{
    Q_OBJECT

public:
    /// The label is called `name` + "Label", the item `name` + "StatusButton".
    StatusItem(const QString &name, const QString &title, QWidget *parent = nullptr);

    void showLine(const StatusLine &line);
    const StatusLine &line() const { return m_line; }
    QString title() const { return m_title; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    StatusLine m_line;
    SymbolLabel *m_symbol;
    QLabel *m_label;
};

} // namespace birdcar
