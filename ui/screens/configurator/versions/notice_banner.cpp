// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/versions/notice_banner.h"

#include "ui/models/processes/editing/draft_notice.h"

using namespace Qt::StringLiterals;

namespace stagewright {

NoticeBanner::NoticeBanner(DraftNotice& notice, QWidget* parent)
    : Banner(Tone::Warning, {}, parent), notice_(notice)
{
    setObjectName(u"configuratorBanner"_s);
    setClosable(true);
    hide();
    connect(&notice_, &DraftNotice::changed, this, &NoticeBanner::showNotice);
    connect(this, &Banner::actionRequested, &notice_, &DraftNotice::act);
    connect(this, &Banner::closed, &notice_, &DraftNotice::hide);
}

void NoticeBanner::showNotice()
{
    if (notice_.isShown()) {
        setText(notice_.text());
        setAction(notice_.actionText());
    }
    setVisible(notice_.isShown());
}

} // namespace stagewright
