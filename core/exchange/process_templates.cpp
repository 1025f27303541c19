// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process_templates.h"

#include "core/domain/people/people.h"
#include "core/exchange/process_file.h"

#include <QFile>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// Gives parts without an id in the file a temporary one; these ids are removed again.
class PassingIds final : public IdSource
{
public:
    qint64 next() override { return ++last_; }

private:
    qint64 last_ = 0;
};

Process withoutIds(Process process)
{
    process.id = {};
    for (Stage& stage : process.stages) {
        stage.id = {};
        for (Action& action : stage.actions)
            action.id = {};
    }
    return process;
}

} // namespace

QStringList processTemplateKeys()
{
    return {u"default"_s, u"meddic"_s, u"bant"_s, u"renewal"_s, u"empty"_s};
}

Process processTemplate(const QString& key, const QString& language)
{
    const bool polish = language.startsWith("pl"_L1, Qt::CaseInsensitive);
    const QString name = u"%1.%2.stagewright.json"_s.arg(key, polish ? u"pl"_s : u"en"_s);
    QFile file(u":/stagewright/processes/"_s + name);
    // The templates are compiled in, and the tests read every one.
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    PassingIds ids;
    const auto content = readProcessFile(file.readAll(), name, {}, ids);
    Q_ASSERT(content);
    return withoutIds(content->process);
}

} // namespace stagewright
