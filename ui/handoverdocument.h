// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/handover.h"

#include <QString>
#include <QTimeZone>

#include <memory>

class QTextDocument;

namespace birdcar {

/// Beside the lists: what stands at the top of the page.
struct HandOverHeading
{
    QString depot; ///< name; may be empty
    QDateTime at;
    QTimeZone zone;
};

/// The page for the next dispatcher, black on white for paper. Everything that people typed is plain text in
/// it, and phones are masked.
std::unique_ptr<QTextDocument> handOverDocument(const HandOver &page, const HandOverHeading &heading);

} // namespace birdcar
