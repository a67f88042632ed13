// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace birdcar {

/// One line of plain text that ends in "..." where there is no room for all of it. The whole text is its
/// tool tip, unless it is given another.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace birdcar
