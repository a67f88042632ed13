// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "app/domain/clock.h"

#include <QLoggingCategory>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QString printable(const QString &message)
{
    QString line;
    line.reserve(message.size());
    for (const QChar c : message) {
        if (c.category() == QChar::Other_Control)
            line += u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
        else
            line += c;
    }
    return line;
}

/// The journal's numbers for how much something matters.
int journalPriority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 7;
    case QtInfoMsg:
        return 6;
    case QtWarningMsg:
        return 4;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 2;
    }
    Q_UNREACHABLE();
}

/// Whether stderr is what systemd says its journal reads; it may have been redirected since.
bool isReadByJournal()
{
#ifdef Q_OS_UNIX
    struct stat file = {};
    const QByteArray given = qgetenv("JOURNAL_STREAM");
    return !given.isEmpty() && ::fstat(STDERR_FILENO, &file) == 0 &&
           given == QByteArray::number(quint64(file.st_dev)) + ':' + QByteArray::number(quint64(file.st_ino));
#else
    return false;
#endif
}

bool writesToJournal = false;

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = QString::fromLatin1(context.category) + u": "_s + printable(message) + u'\n';
    const QString head = writesToJournal ? u"<%1>"_s.arg(journalPriority(type)) // which has a time of its own
                                         : u"%1 %2 "_s.arg(toStamp(systemClock()()), levelName(type));
    const QByteArray bytes = (head + text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

void installLogging()
{
    writesToJournal = isReadByJournal();
    qInstallMessageHandler(writeLine);
}

void keepStandardFiles()
{
#ifdef Q_OS_UNIX
    for (;;) {
        int file = ::open("/dev/null", O_RDWR); // gets the lowest number that is free
        if (file == STDOUT_FILENO) {            // results that go nowhere are a failure
            ::close(file);
            file = ::open("/dev/null", O_RDONLY);
        }
        if (file > STDERR_FILENO)
            ::close(file);
        if (file < 0 || file > STDERR_FILENO)
            return;
    }
#endif
}

void outliveFailedWrites()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace birdcar
