// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/phonenumber.h"

#include <QString>

#include <optional>

namespace birdcar {

/// The two parties of a ride, and the two tables that people live in.
enum class Role { Customer, Driver };

/// "customer" or "driver": the word used in the database and on the command line.
QString roleName(Role role);
Role otherRole(Role role);

/// A customer or a driver.
struct Person
{
    PersonId id;
    Role role = Role::Customer;
    QString name;
    QString number;                   ///< as it stands in the tutorial's column; ours is digits only
    std::optional<PhoneNumber> phone; ///< nothing if `number` of an imported row is no phone
    bool archived = false;
    bool offDuty = false;  ///< a driver who does not work now: listed last, pointed out when chosen
    bool optedOut = false; ///< gets no texts, because somebody asked for that on this phone

    bool operator==(const Person &) const = default;
};

} // namespace birdcar
