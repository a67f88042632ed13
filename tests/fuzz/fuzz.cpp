// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls. One program for all targets: BIRDCAR_FUZZ_TARGET names the one.
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdint>

namespace {

const birdcar::fuzz::Target &chosenTarget()
{
    const QByteArray name = qgetenv("BIRDCAR_FUZZ_TARGET");
    const auto &all = birdcar::fuzz::targets();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const auto &target) { return target.name == name; });
    if (it == all.end())
        qFatal("BIRDCAR_FUZZ_TARGET names no target: '%s'", name.constData());
    return *it;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const birdcar::fuzz::Target target = chosenTarget();
    // A copy of exactly this size, so that reading past its end is seen.
    target.run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
