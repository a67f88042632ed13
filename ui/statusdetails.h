// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overlay.h"
#include "ui/statuswords.h"

#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace birdcar {

class StatusItem;
class SymbolLabel;

/// What is behind a figure of the status bar and how to mend it, above that figure.
class StatusDetails : public Overlay
{
    Q_OBJECT

public:
    explicit StatusDetails(QWidget *window);

    /// `port` is the one that TryNextPort takes.
    void openFor(StatusItem *item, int port);

Q_SIGNALS:
    void remedyChosen(birdcar::Remedy remedy);

protected:
    QRect place(const QSize &window) const override;

private:
    QPointer<StatusItem> m_item;
    QList<Remedy> m_remedies;
    SymbolLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_advice;
    QList<QPushButton *> m_buttons; ///< for the remedies
    QPushButton *m_closeButton;
};

} // namespace birdcar
