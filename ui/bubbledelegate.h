// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QStyledItemDelegate>

namespace birdcar {

class ConversationModel;
struct ConversationEntry;

/// Draws the entries of a ConversationModel as bubbles: the customer at the left, the driver at the right,
/// BirdCar and the dispatcher in the middle, calls as a line. All text is plain and wraps.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BubbleDelegate(const ConversationModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// "Send again" was clicked at a failed copy, or "Drop".
    void sendAgainClicked(birdcar::MessageId id);
    void dropClicked(birdcar::MessageId id);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct CopyLine;
    struct Bubble;

    Bubble layOut(const ConversationEntry &entry, const QStyleOptionViewItem &option, int width) const;
    void placeCopies(Bubble &bubble, const ConversationEntry &entry, const QStyleOptionViewItem &option,
                     int textWidth, int top) const;
    void paintDivider(QPainter *painter, const Bubble &bubble, const QStyleOptionViewItem &option) const;
    void paintCopies(QPainter *painter, const Bubble &bubble, const QStyleOptionViewItem &option) const;

    const ConversationModel *m_model;
};

} // namespace birdcar
