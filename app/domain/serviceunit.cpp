// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/serviceunit.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto serviceEnd = ".service"_L1;

/// Of the kernel's present layout ("0::PATH") or of systemd's own line in the former one.
QString pathIn(const QByteArray &cgroups)
{
    for (const QString &line : QString::fromUtf8(cgroups).split(u'\n')) {
        if (line.startsWith("0::"_L1) || line.contains(":name=systemd:"_L1))
            return line.section(u':', 2).trimmed();
    }
    return {};
}

} // namespace

ServiceUnit unitOf(const QByteArray &cgroups)
{
    const QStringList parts = pathIn(cgroups).split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || !parts.last().endsWith(serviceEnd))
        return {};
    bool isUser = false;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        isUser = isUser || (parts.at(i).startsWith("user@"_L1) && parts.at(i).endsWith(serviceEnd));
    return {parts.last(), isUser};
}

QString unitCommand(const ServiceUnit &unit, const QString &verb)
{
    if (unit.name.isEmpty())
        return {};
    const QString name = unit.name.endsWith(serviceEnd) ? unit.name.chopped(serviceEnd.size()) : unit.name;
    return (unit.isUser ? u"systemctl --user %1 %2"_s : u"sudo systemctl %1 %2"_s).arg(verb, name);
}

} // namespace birdcar
