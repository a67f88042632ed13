// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filechoice.h"

#include <QFileDialog>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

void open(QFileDialog *dialog, std::function<void(const QString &)> use)
{
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(use));
    dialog->open();
}

} // namespace

void chooseFileToWrite(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                       std::function<void(const QString &)> use)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    open(dialog, std::move(use));
    dialog->selectFile(name);
}

void chooseFileToRead(QWidget *parent, const QString &title, const QString &filter,
                      std::function<void(const QString &)> use)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(use));
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QString writeFile(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    target.setDirectWriteFallback(true);
    if (!target.open(QFile::WriteOnly))
        return target.errorString();
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (target.write(content) != content.size() || !target.commit())
        return target.errorString();
    return {};
}

} // namespace birdcar
