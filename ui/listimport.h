// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/importplan.h"
#include "ui/desk.h"

#include <QObject>

class QDropEvent;

namespace birdcar {

class ImportRun;
class NoticeStrip;

/// How a list gets onto a page from outside: a file is chosen or dropped on the page, its preview opens, and
/// when that is closed the page still offers to take the import back. What is wrong stands in the page's
/// strip.
class ListImport : public QObject
{
    Q_OBJECT

public:
    ListImport(const Desk &desk, ImportTarget target, QWidget *page, NoticeStrip *strip);

    void chooseFile();
    void openFile(const QString &file);

Q_SIGNALS:
    /// Rows were written or taken back.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeDrop(QDropEvent *event);
    void takeRun(ImportRun *run);

    Desk m_desk;
    ImportTarget m_target;
    QWidget *m_page;
    NoticeStrip *m_strip;
};

} // namespace birdcar
