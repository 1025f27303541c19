// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stagewright-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("Stagewright"));
    return stagewright::cli::run(QCoreApplication::arguments().mid(1));
}
