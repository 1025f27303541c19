// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process/json_lines.h"

#include "core/exchange/process/json_scan.h"

#include <QSet>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// Finds where the innermost existing part of the place begins.
class PlaceWalk
{
public:
    PlaceWalk(const QByteArray& json, const QString& place) : scan_(json), place_(place) {}

    qsizetype run()
    {
        value({}, true);
        return scan_.lineAt(best_);
    }

private:
    /// `path` is the path so far; only values on the way to the place are followed by name.
    void value(const QString& path, bool onTheWay)
    {
        if (onTheWay)
            best_ = scan_.at();
        if (scan_.now() == '{')
            object(path, onTheWay);
        else if (scan_.now() == '[')
            list(path, onTheWay);
        else
            scan_.skipPlain();
    }

    void object(const QString& path, bool onTheWay)
    {
        scan_.bracket();
        while (scan_.now() == '"') {
            QString inner;
            if (onTheWay) {
                const QString key = scan_.takeKey();
                inner = path.isEmpty() ? key : path + u'.' + key;
            } else {
                scan_.skipKey();
            }
            value(inner, onTheWay && leadsTo(inner));
            scan_.comma();
        }
        scan_.bracket();
    }

    void list(const QString& path, bool onTheWay)
    {
        scan_.bracket();
        for (qsizetype i = 0; !scan_.atEnd() && scan_.now() != ']'; ++i) {
            const QString inner = onTheWay ? u"%1[%2]"_s.arg(path).arg(i) : QString();
            value(inner, onTheWay && leadsTo(inner));
            scan_.comma();
        }
        scan_.bracket();
    }

    [[nodiscard]] bool leadsTo(const QString& path) const
    {
        if (!place_.startsWith(path))
            return false;
        return place_.size() == path.size() || place_[path.size()] == u'.' || place_[path.size()] == u'[';
    }

    JsonScan scan_;
    const QString& place_;
    qsizetype best_ = 0;
};

/// Stops at the first key that its object already had.
class TwinWalk
{
public:
    explicit TwinWalk(const QByteArray& json) : scan_(json) {}

    std::optional<JsonSpot> run()
    {
        value();
        return twin_;
    }

private:
    void value()
    {
        if (scan_.now() == '{')
            object();
        else if (scan_.now() == '[')
            list();
        else
            scan_.skipPlain();
    }

    void object()
    {
        QSet<QString> seen;
        scan_.bracket();
        while (!twin_ && scan_.now() == '"') {
            const qsizetype begin = scan_.at();
            const QString key = scan_.takeKey();
            const qsizetype outside = path_.size();
            path_ += outside == 0 ? key : u'.' + key;
            if (seen.contains(key))
                twin_ = JsonSpot{path_, scan_.lineAt(begin)};
            else
                value();
            seen.insert(key);
            path_.truncate(outside);
            scan_.comma();
        }
        scan_.bracket();
    }

    void list()
    {
        scan_.bracket();
        for (qsizetype i = 0; !twin_ && !scan_.atEnd() && scan_.now() != ']'; ++i) {
            const qsizetype outside = path_.size();
            path_ += u'[' + QString::number(i) + u']';
            value();
            path_.truncate(outside);
            scan_.comma();
        }
        scan_.bracket();
    }

    JsonScan scan_;
    QString path_;
    std::optional<JsonSpot> twin_;
};

} // namespace

qsizetype lineOf(const QByteArray& json, const QString& place)
{
    return PlaceWalk(json, place).run();
}

std::optional<JsonSpot> keyTwice(const QByteArray& json)
{
    return TwinWalk(json).run();
}

} // namespace stagewright
