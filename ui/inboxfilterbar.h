// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbox.h"

#include <QTabBar>

namespace birdcar {

struct Summary;

/// Chips that choose which rows of the inbox are shown. That for people not yet told is there only while
/// sending is paused.
class InboxFilterBar : public QTabBar
{
    Q_OBJECT

public:
    explicit InboxFilterBar(QWidget *parent = nullptr);

    void showCounts(const Summary &summary);
    void setPaused(bool paused);
    void setFilter(InboxFilter filter);

Q_SIGNALS:
    void filterChosen(birdcar::InboxFilter filter);
};

} // namespace birdcar
