// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/letter_frequency.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The non-ASCII letters of a language, and how many of a thousand letters each of them is.
struct Language
{
    QStringView letters;
    QList<double> perMille;
    double likelihood; ///< prior likelihood that a file is in this language
};

struct Alphabet
{
    TextEncoding encoding;
    QList<Language> languages;
};

// Frequencies as usually counted in running text; two digits are plenty. Central European encodings come
// first: if a text only has letters that the encodings share, any of them reads it correctly.
const QList<Alphabet>& alphabets()
{
    static const Language polish{u"łęąóżśćńź", {18, 11, 9.9, 8.5, 8.3, 6.6, 4, 2, 0.6}, 10};
    static const Language czech{
        u"áíěéřšýžčůúóďňť", {22, 31, 16, 13, 12, 8, 9, 10, 10, 6, 1.5, 0.3, 0.2, 0.1, 0.1}, 1};
    static const Language slovak{
        u"áíéýčžšúľťôňďóäŕĺ", {22, 12, 9, 11, 11, 10, 10, 8, 4, 4, 2, 2, 2, 1, 1, 0.1, 0.1}, 1};
    static const Language hungarian{u"éáóöíőüúű", {34, 34, 11, 10, 7, 9, 6, 3, 1.5}, 1};
    static const Language croatian{u"čšžćđ", {10, 10, 7, 5, 3}, 1};
    static const Language german{u"üäßöé", {6.5, 5.8, 3.1, 4.4, 0.1}, 1};
    static const Language english{u"é£", {0.1, 0.2}, 1};
    static const Language french{
        u"éàèêçùâîôûœëïü", {19, 5, 3, 2, 0.9, 0.6, 0.5, 0.5, 0.2, 0.6, 0.2, 0.1, 0.1, 0.1}, 1};
    static const Language spanish{u"óíáéñúü", {8.3, 7, 5, 4, 3, 1.7, 0.1}, 1};
    static const Language portuguese{
        u"ãçéáíóêàõúâô", {7, 5, 3.4, 1.2, 1.3, 3, 4.5, 0.7, 0.4, 2, 0.6, 0.4}, 1};
    static const Language italian{u"àèìòéù", {6.4, 2.6, 0.3, 0.2, 0.6, 1.7}, 1};
    static const Language nordic{u"åäöøæé", {13, 12, 10, 8, 5, 0.5}, 1};
    // Names from several of these languages in one list.
    static const Language western{u"éüöäàèçßåøæñóíáêôâîïëûùœãõòìú",
                                  {10, 6, 6, 4,   4,   3,   3,   3,   3,   2,   2,   2,   2,   2,  2,
                                   1,  1, 1, 0.5, 0.5, 0.5, 0.4, 0.4, 0.2, 0.3, 0.2, 0.2, 0.2, 0.5},
                                  0.3};
    const auto seldom = [](Language language) {
        language.likelihood *= 0.001;
        return language;
    };
    static const QList<Alphabet> all{
        {TextEncoding::Windows1250, {polish, czech, slovak, hungarian, croatian, german}},
        {TextEncoding::Iso88592, {polish, czech, slovak, hungarian, croatian, german}},
        // Files left behind by DOS programs: rare, so it takes more evidence to choose this encoding.
        {TextEncoding::Cp852, {seldom(polish), seldom(czech), seldom(slovak), seldom(hungarian)}},
        {TextEncoding::Windows1252,
         {english, german, french, spanish, portuguese, italian, nordic, western}}};
    return all;
}

constexpr double hardlyEver = 0.000'5;

/// Each letter's share of the language's non-ASCII letters.
QHash<QChar, double> shares(const Language& language)
{
    double all = 0;
    for (const double each : language.perMille)
        all += each;
    QHash<QChar, double> result;
    for (qsizetype i = 0; i < language.letters.size(); ++i)
        result.insert(language.letters[i], language.perMille[i] / all);
    return result;
}

double likelihoodOf(QChar unit, int lettersBeside, const QHash<QChar, double>& letters)
{
    constexpr QStringView signs = u"\u00a0€£„”“’‘–—…§°®©™«»•²³·¿¡½";
    if (unit.isLetter())
        return lettersBeside == 0 ? hardlyEver : letters.value(unit.toLower(), hardlyEver);
    const bool inside = lettersBeside == 2 && unit != QChar(0x2019) && unit != QChar(0x00a0);
    return inside || !signs.contains(unit) ? hardlyEver : 0.02;
}

} // namespace

void LetterFrequency::add(const QByteArray& bytes)
{
    const auto isLetter = [](unsigned char byte) {
        return byte >= 0x80U || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    };
    const auto at = [&bytes](qsizetype i) {
        return static_cast<unsigned char>(i < 0 || i >= bytes.size() ? '\n' : bytes[i]);
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned char byte = at(i);
        if (byte < 0x80U)
            continue;
        const int beside = (isLetter(at(i - 1)) ? 1 : 0) + (isLetter(at(i + 1)) ? 1 : 0);
        ++counts_[byte - 0x80U][static_cast<size_t>(beside)];
    }
}

std::optional<TextEncoding> LetterFrequency::likeliest() const
{
    QByteArray every;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        every.append(static_cast<char>(byte));
    std::optional<TextEncoding> best;
    double bestScore = 0;
    for (const Alphabet& alphabet : alphabets()) {
        QStringDecoder decoder = decoderFor(alphabet.encoding);
        const QString units = decoder.isValid() ? QString(decoder(every)) : QString();
        if (units.size() != every.size())
            continue;
        bool readable = true;
        for (size_t i = 0; i < counts_.size(); ++i) {
            const Counts& found = counts_[i];
            readable = readable && (found[0] + found[1] + found[2] == 0 ||
                                    !isMeaningless(units[static_cast<qsizetype>(i)]));
        }
        if (!readable)
            continue;
        for (const Language& language : alphabet.languages) {
            const QHash<QChar, double> letters = shares(language);
            double score = std::log(language.likelihood);
            for (size_t i = 0; i < counts_.size(); ++i) {
                for (size_t beside = 0; beside < counts_[i].size(); ++beside) {
                    if (counts_[i][beside] > 0)
                        score += double(counts_[i][beside]) *
                                 std::log(likelihoodOf(units[static_cast<qsizetype>(i)],
                                                       static_cast<int>(beside), letters));
                }
            }
            if (!best || score > bestScore) {
                best = alphabet.encoding;
                bestScore = score;
            }
        }
    }
    return best;
}

} // namespace stagewright
