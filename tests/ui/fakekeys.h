// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedkeys.h"

#include <QPromise>
#include <QStringList>

namespace birdcar {

/// Keys that exist only in the test, which says what comes of each request.
class FakeKeys : public SavedKeys
{
public:
    QFuture<Result<Done>> save(KeyName name, const QString &typed) override
    {
        return answer(QStringLiteral("save %1 %2").arg(keyVariable(name), typed));
    }
    QFuture<Result<Done>> remove(KeyName name) override
    {
        return answer(QStringLiteral("remove ") + keyVariable(name));
    }
    void unlock() override { asked.append(QStringLiteral("unlock")); }
    void look() override { asked.append(QStringLiteral("look")); }

    Result<Done> outcome;
    QStringList asked; ///< what the window wanted

private:
    QFuture<Result<Done>> answer(const QString &question)
    {
        asked.append(question);
        QPromise<Result<Done>> promise;
        promise.start();
        promise.addResult(outcome);
        promise.finish();
        return promise.future();
    }
};

} // namespace birdcar
