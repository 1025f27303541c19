// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/tour.h"
#include "ui/widgets/accessibility/plain_description.h"
#include "ui/widgets/theme/icons.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Options that need no window and may be used where there is no display.
bool asksAboutTheProgram(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version" ||
               text == "-v";
    });
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(u"stagewright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STAGEWRIGHT_VERSION));
    if (asksAboutTheProgram(argc, argv)) {
        const QCoreApplication plain(argc, argv);
        (void)stagewright::readOptions(QCoreApplication::arguments()); // prints it and exits
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Stagewright"_s);
    QApplication::setDesktopFileName(u"stagewright"_s);
    QApplication::setWindowIcon(stagewright::icon(u"logo"_s, QColor(0x3157d5)));
    stagewright::keepDescriptionsPlain(application);

    stagewright::Options options = stagewright::readOptions(QApplication::arguments());
    const QTemporaryDir scratch;
    // A tour always looks the same: no personal settings affect its pictures, and it leaves no trace in them.
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
