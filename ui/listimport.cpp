// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listimport.h"

#include "ui/csvimport.h"
#include "ui/filechoice.h"
#include "ui/importrun.h"
#include "ui/noticestrip.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace birdcar {

using namespace Qt::StringLiterals;

ListImport::ListImport(const Desk &desk, ImportTarget target, QWidget *page, NoticeStrip *strip)
    : QObject(page), m_desk(desk), m_target(target), m_page(page), m_strip(strip)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

void ListImport::chooseFile()
{
    chooseFileToRead(m_page, tr("Import a list"), tr("CSV (*.csv *.txt);;All files (*)"),
                     [this](const QString &file) { openFile(file); });
}

void ListImport::openFile(const QString &file)
{
    auto *dialog = new CsvImport(m_desk, m_target, m_page);
    connect(dialog, &CsvImport::changed, this, &ListImport::changed);
    connect(dialog, &CsvImport::left, this, &ListImport::takeRun);
    dialog->openFile(file);
}

/// Any file may be let go here: it is said in the page what is wrong with it, which a forbidding pointer
/// cannot say.
bool ListImport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        drag->setAccepted(drag->mimeData()->hasUrls());
        if (drag->isAccepted())
            drag->setDropAction(Qt::CopyAction);
        return true;
    }
    if (event->type() == QEvent::Drop) {
        takeDrop(static_cast<QDropEvent *>(event));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ListImport::takeDrop(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    const DroppedFile dropped = droppedList(event->mimeData());
    if (dropped.problem.isEmpty())
        openFile(dropped.file);
    else
        m_strip->showNotice(dropped.problem, Tone::Bad);
}

/// The window of the import is closed; what it wrote can be taken back from here.
void ListImport::takeRun(ImportRun *run)
{
    run->setParent(this);
    connect(run, &ImportRun::takenBack, this, [this, run](int rows, int stayed) {
        m_strip->showNotice(takenBackText(rows), Tone::Good, stayedTexts(stayed));
        run->deleteLater();
        Q_EMIT changed();
    });
    connect(run, &ImportRun::failed, this, [this](const Problem &problem) {
        m_strip->showNotice(problem.text, Tone::Bad, problem.details);
        Q_EMIT changed();
    });
    if (!run->isUndoing())
        m_strip->showUndo(doneText(*run), Tone::Good, [run] { run->undo(); });
}

} // namespace birdcar
