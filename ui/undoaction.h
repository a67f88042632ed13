// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QAbstractButton;

namespace birdcar {

/// Edit > Undo: presses the undo button that a strip of the window offers at this moment. In a text field
/// with changes of its own Ctrl+Z undoes those first.
class UndoAction : public QAction
{
    Q_OBJECT

public:
    explicit UndoAction(QWidget *window);

    /// A button with this property set to true takes something back.
    static constexpr const char *buttonProperty = "takesBack";

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *offer() const;
    void undo();

    QWidget *m_window;
};

} // namespace birdcar
