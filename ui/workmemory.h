// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QObject>

namespace birdcar {

class PageStack;

/// Keeps what was begun on the pages, the ride form and texts half written, from one start to the next.
class WorkMemory : public QObject
{
    Q_OBJECT

public:
    WorkMemory(const Desk &desk, PageStack *pages, QObject *parent);

    /// Gives the pages what was kept, as soon as it is read.
    void restore();
    /// Before restore() was answered, what was kept stays beside what was begun since.
    void save() const;

private:
    Desk m_desk;
    PageStack *m_pages;
    bool m_restored = false;
};

} // namespace birdcar
