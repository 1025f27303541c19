// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagewright {

using namespace Qt::StringLiterals;

Language::~Language()
{
    QCoreApplication::removeTranslator(&program_);
    QCoreApplication::removeTranslator(&toolkit_);
}

void Language::use(const QString& wanted)
{
    const QLocale system = QLocale::system();
    const bool polish = wanted.isEmpty() ? system.language() == QLocale::Polish : wanted == u"pl";
    current_ = polish ? u"pl"_s : u"en"_s;
    QCoreApplication::removeTranslator(&program_);
    QCoreApplication::removeTranslator(&toolkit_);
    // English has a file too, for its plurals.
    if (program_.load(u":/i18n/stagewright_%1.qm"_s.arg(current_)))
        QCoreApplication::installTranslator(&program_);
    if (polish && toolkit_.load(u":/i18n/qtbase_pl.qm"_s))
        QCoreApplication::installTranslator(&toolkit_);

    // The person's own country decides how dates and numbers are written, as long as it fits the language.
    const QLocale own = polish ? QLocale(QLocale::Polish, QLocale::Poland)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(system.language() == own.language() ? system : own);
}

} // namespace stagewright
