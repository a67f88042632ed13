// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace birdcar {

/// Keeps a widget as high as its wrapped texts need at its width. Splitters and grids, which do not ask for
/// that, would squeeze it.
class WholeHeight : public QObject
{
    Q_OBJECT

public:
    /// Once the widget has its layout.
    explicit WholeHeight(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QWidget *m_widget;
};

} // namespace birdcar
