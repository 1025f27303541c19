// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "ui/models/desk.h"

#include <QCoreApplication>
#include <QPointer>

namespace stagewright {

class Navigator;

/// What a form leaves behind that may be closed while its write is on its way: who was asked to store it,
/// where what was typed is kept, and what it was about.
class LeftForm
{
    Q_DECLARE_TR_FUNCTIONS(LeftForm)

public:
    /// `about` is what the record is called; may be empty.
    LeftForm(Desk& desk, Navigator& navigator, const QString& place, const QString& about);

    /// The form was closed before the answer came: what was stored is not offered again, and what was refused
    /// is told and stays kept.
    void take(const Outcome& outcome) const;

private:
    QPointer<Desk> desk_;
    QPointer<Navigator> navigator_;
    UserId actor_;
    QString place_;
    QString about_;
};

} // namespace stagewright
