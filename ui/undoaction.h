// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QAbstractButton;

namespace birdcar {

class NoticeStrip;

/// Edit > Undo: presses the undo button that a strip of the window offers at this moment, or says that there
/// is nothing to undo. In a text field with changes of its own Ctrl+Z undoes those first.
class UndoAction : public QAction
{
    Q_OBJECT

public:
    /// `answers` is for what this action has to say.
    UndoAction(QWidget *window, NoticeStrip *answers);

    /// A button with this property set to true takes something back.
    static constexpr const char *buttonProperty = "takesBack";

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *offer() const;
    void undo();

    QWidget *m_window;
    NoticeStrip *m_answers;
};

} // namespace birdcar
