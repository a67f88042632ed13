// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/begunstore.h"
#include "app/store/draftstore.h"
#include "app/store/erasestore.h"
#include "app/store/erasurestore.h"
#include "app/store/inboxstore.h"
#include "app/store/legstore.h"
#include "app/store/messagestore.h"
#include "app/store/missedstore.h"
#include "app/store/numberstore.h"
#include "app/store/numberteststore.h"
#include "app/store/optoutstore.h"
#include "app/store/peoplestore.h"
#include "app/store/recordstore.h"
#include "app/store/retentionstore.h"
#include "app/store/ridestore.h"
#include "app/store/undostore.h"

namespace birdcar {

/// Every store of one connection.
class Stores
{
public:
    explicit Stores(Database &database)
        : people(database), numbers(database), rides(database), legs(database), messages(database),
          records(database), inbox(database), erasing(database), erasures(database), undos(database),
          drafts(database), begun(database), retention(database), optOuts(database), missed(database),
          numberTests(database)
    {
    }

    PeopleStore people;
    NumberStore numbers;
    RideStore rides;
    LegStore legs;
    MessageStore messages;
    RecordStore records;
    InboxStore inbox;
    EraseStore erasing;
    ErasureStore erasures;
    UndoStore undos;
    DraftStore drafts;
    BegunStore begun;
    RetentionStore retention;
    OptOutStore optOuts;
    MissedStore missed;
    NumberTestStore numberTests;
};

} // namespace birdcar
