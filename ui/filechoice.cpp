// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filechoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::FileWords)
};

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
    const QFileInfo info(name);
    if (info.isAbsolute())
        dialog->setDirectory(info.absolutePath());
    dialog->selectFile(info.fileName());
}

void chooseFileToRead(QWidget *parent, const QString &title, const QString &filter,
                      std::function<void(const QString &)> use)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(use));
}

DroppedFile droppedList(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1)
        return {{}, FileWords::tr("Please drop one file at a time.")};
    const QString file = urls.first().toLocalFile();
    if (file.isEmpty())
        return {{},
                FileWords::tr("Only a file on this computer can be imported. Please save it here first.")};
    const QFileInfo info(file);
    const QString suffix = info.suffix().toLower();
    if (info.isDir() || (suffix != "csv"_L1 && suffix != "txt"_L1))
        return {{},
                FileWords::tr("%1 is no CSV file. Please save the list as CSV (.csv) and drop that.")
                    .arg(info.fileName())};
    return {file, {}};
}

QString writeFile(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    target.setDirectWriteFallback(true);
    if (!target.open(QFile::WriteOnly))
        return target.errorString();
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (target.write(content) != content.size() || !target.flush() || !target.commit())
        return target.errorString();
    return {};
}

} // namespace birdcar
