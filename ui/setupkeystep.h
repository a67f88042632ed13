// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "ui/setupstep.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

class FieldNote;
class SymbolLabel;

/// The API key: tried before it is kept.
class SetupKeyStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupKeyStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void showStatus(const EngineStatus &status) override;
    bool isDone() const override;

private:
    /// It may also be a test key.
    bool hasKey() const;
    void tryKey();
    void takeBalance(const QString &typed, const AccountBalance &balance);
    void save(const QString &typed, const QString &balance);
    void setBusy(bool busy);

    bool m_isBusy = false;
    QLineEdit *m_line;
    QPushButton *m_tryButton;
    QPushButton *m_saveButton; ///< there while a key could not be tried
    FieldNote *m_note;
    SymbolLabel *m_testSymbol;
    QLabel *m_placeLabel;
};

} // namespace birdcar
