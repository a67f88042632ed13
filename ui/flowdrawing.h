// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace birdcar {

/// The way of a text from a phone to this computer, as a drawing without words.
class FlowDrawing : public QWidget
{
    Q_OBJECT

public:
    /// `meaning` is read out.
    explicit FlowDrawing(const QString &meaning, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace birdcar
