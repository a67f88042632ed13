// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

/// An SQL expression: the name of whoever has the phone, null if nobody is known by it. Several people may
/// have it: a customer comes first.
inline QString ownerName(const QString &phone)
{
    return QStringLiteral(
               "COALESCE((SELECT min(name) FROM customers WHERE phone = %1 AND archived_at IS NULL), "
               "(SELECT min(name) FROM drivers WHERE phone = %1 AND archived_at IS NULL), "
               "(SELECT min(p.name) FROM further_phones f JOIN customers p ON p.id = f.person_id "
               "WHERE f.phone = %1 AND f.role = 'customer' AND p.archived_at IS NULL), "
               "(SELECT min(p.name) FROM further_phones f JOIN drivers p ON p.id = f.person_id "
               "WHERE f.phone = %1 AND f.role = 'driver' AND p.archived_at IS NULL))")
        .arg(phone);
}

/// The same for a phone that plays `role` in a ride, of which `c` is the customer and `d` the driver. It may
/// be the phone of a driver of before. A phone that nobody is known by is that of the ride's party.
inline QString legOwnerName(const QString &phone, const QString &role)
{
    return QStringLiteral("CASE WHEN %2 = 'customer' AND c.phone = %1 THEN c.name "
                          "WHEN %2 = 'driver' AND d.phone = %1 THEN d.name "
                          "ELSE COALESCE(CASE WHEN %2 = 'driver' THEN "
                          "(SELECT min(o.name) FROM drivers o WHERE o.phone = %1) END, %3, "
                          "CASE WHEN %2 = 'customer' THEN c.name ELSE d.name END) END")
        .arg(phone, role, ownerName(phone));
}

} // namespace birdcar
