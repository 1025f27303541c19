// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/avatar_button.h"

#include "ui/text/isolated.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

AvatarButton::AvatarButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPerson({}, 0);
}

void AvatarButton::setPerson(const QString& name, quint64 seed)
{
    name_ = name;
    seed_ = seed;
    setAccessibleName(tr("Menu of %1").arg(isolated(name)));
    setToolTip(QStringLiteral("<qt>") + tr("%1: menu (F10)").arg(isolated(name)).toHtmlEscaped() +
               QStringLiteral("</qt>"));
    update();
}

void AvatarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    paintAvatar(painter, QRectF(rect()).adjusted(2, 2, -2, -2), name_, seed_, theme);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), width() / 2.0, theme);
}

} // namespace stagewright
