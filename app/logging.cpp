// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "app/domain/clock.h"

#include <QLoggingCategory>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
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

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(toStamp(systemClock()()), levelName(type),
                                                 QString::fromLatin1(context.category), printable(message));
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

void installLogging()
{
    qInstallMessageHandler(writeLine);
}

void keepStandardFiles()
{
#ifdef Q_OS_UNIX
    int file = ::open("/dev/null", O_RDWR); // gets the lowest number that is free
    while (file >= 0 && file <= STDERR_FILENO)
        file = ::dup(file);
    if (file >= 0)
        ::close(file);
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
