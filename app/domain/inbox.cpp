// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/inbox.h"

namespace birdcar {

bool InboxRow::waits() const
{
    switch (kind) {
    case InboxKind::Text:
    case InboxKind::Call:
        return outcome == InboxOutcome::None;
    case InboxKind::Failed:
        return failureOutcome == FailureOutcome::Open;
    case InboxKind::NotTold:
        break;
    }
    return true;
}

} // namespace birdcar
