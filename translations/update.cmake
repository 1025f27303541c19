# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files of TS_DIR up to date with the sources:
#   cmake -DLUPDATE=/path/to/lupdate -DTS_DIR=translations -P translations/update.cmake
# The one place that knows how lupdate is called; the target update_translations and .ci use it.
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)

# Without locations a change of a source line changes no translation file.
set(options -locations none -no-obsolete -no-ui-lines -I "${root}" -extensions h,cpp)

function(update name language)
    execute_process(
        COMMAND "${LUPDATE}" ${ARGN} ${options} core ui app
            -source-language en -target-language ${language} -ts "${TS_DIR}/${name}"
        WORKING_DIRECTORY "${root}"
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

update(stagewright_pl.ts pl_PL)
# English needs a file only for its plurals: the sources say "%n action(s)".
update(stagewright_en.ts en_US -pluralonly)
