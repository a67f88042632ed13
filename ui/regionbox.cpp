// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regionbox.h"

#include "app/domain/phonenumber.h"

#include <QComboBox>
#include <QLocale>
#include <QMap>

namespace birdcar {

using namespace Qt::StringLiterals;

void fillRegions(QComboBox *box)
{
    QMap<QString, QString> codes; // by name
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(territory));
        if (isKnownRegion(code))
            codes.insert(QLocale::territoryToString(static_cast<QLocale::Territory>(territory)), code);
    }
    for (auto region = codes.cbegin(); region != codes.cend(); ++region)
        box->addItem(u"%1 (%2, +%3)"_s.arg(region.key(), region.value(), callingCode(region.value())),
                     region.value());
}

} // namespace birdcar
