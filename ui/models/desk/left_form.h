// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "ui/models/desk/desk.h"

#include <QCoreApplication>
#include <QPointer>

namespace stagewright {

class Navigator;

/// What remains of a form that may be closed while its write is in progress: who was acting, where the typed
/// text is kept, and what it was about.
class LeftForm
{
    Q_DECLARE_TR_FUNCTIONS(LeftForm)

public:
    /// `kept` is the current content of the form's keeper; `about` is the name of the record, and may be
    /// empty.
    LeftForm(Desk& desk, Navigator& navigator, const QString& place, const QString& kept,
             const QString& about);

    /// For when the form was closed before the answer came: what was stored is not offered again; a refusal
    /// is reported and the typed text stays kept.
    void take(const Outcome& outcome) const;

private:
    QPointer<Desk> desk_;
    QPointer<Navigator> navigator_;
    UserId actor_;
    QString place_;
    QString kept_;
    QString about_;
};

} // namespace stagewright
