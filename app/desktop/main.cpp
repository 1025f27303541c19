// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/tour.h"
#include "ui/widgets/plain_description.h"
#include "ui/widgets/theme/icons.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"stagewright"_s);
    QApplication::setApplicationDisplayName(u"Stagewright"_s);
    QApplication::setApplicationVersion(QStringLiteral(STAGEWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"stagewright"_s);
    QApplication::setWindowIcon(stagewright::icon(u"logo"_s, QColor(0x3157d5)));
    stagewright::keepDescriptionsPlain(application);

    stagewright::Options options = stagewright::readOptions(QApplication::arguments());
    const QTemporaryDir scratch;
    // A tour is always the same: nobody's settings shape its pictures, and it leaves no trace in them.
    if (!options.tourFolder.isEmpty())
        options.settingsFile = scratch.filePath(u"tour.ini"_s);

    stagewright::Desktop desktop(application, options);
    if (!options.tourFolder.isEmpty()) {
        desktop.prepare();
        return stagewright::Tour(desktop, options.tourFolder, options.size).run() ? 0 : 1;
    }
    desktop.start();
    return QApplication::exec();
}
