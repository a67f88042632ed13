// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QList>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace birdcar {

class SymbolLabel;

/// A button of a strip. One that takes something back is pressed by Ctrl+Z as well.
struct NoticeOffer
{
    QString label;
    std::function<void()> run;
    bool takesBack = false;
};

/// A message in the window instead of a box in the way: a symbol, a sentence, perhaps one or two things to
/// do, and a button that closes it. Never takes the focus. Good news goes by itself after a while, with an
/// undo a little later, unless the mouse or the focus is in it; what asks for something to be done stays.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Shows `text`, with `details` as further lines. Replaces what was shown. Sentences of the engine may
    /// come as they are, here and below.
    void showNotice(const QString &text, Tone tone, const QStringList &details = {});
    /// Shows `text` for a short while: an answer to a key, with nothing to be done about it.
    void showRemark(const QString &text);
    /// Shows `text` with a button that does `run`.
    void showOffer(const QString &text, Tone tone, const QString &label, std::function<void()> run);
    /// The same with "Undo", which Ctrl+Z presses as well.
    void showUndo(const QString &text, Tone tone, std::function<void()> run);
    /// Shows `text` with up to two buttons; either hides the strip.
    void showOffers(const QString &text, Tone tone, const QList<NoticeOffer> &offers);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &name);
    void press(qsizetype button);
    void startLeaving();
    void leave();

    Tone m_tone = Tone::Plain;
    QTimer m_leaveTimer;
    QList<NoticeOffer> m_offers;
    SymbolLabel *m_symbol;
    QLabel *m_label;
    QList<QPushButton *> m_buttons;
    QToolButton *m_closeButton;
};

} // namespace birdcar
