// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace birdcar {

/// Lines of text with buttons at their side, or below them where there is no room for both.
class HeaderRow : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderRow(const QList<QWidget *> &lines, const QList<QWidget *> &buttons,
                       QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QWidget *m_lines;
    QWidget *m_buttons;
    QBoxLayout *m_layout;
};

} // namespace birdcar
