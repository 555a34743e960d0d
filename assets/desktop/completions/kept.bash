# Completion of kept for bash. What could come next Kept says itself, habits and settings too.
_kept() {
    local IFS=$'\n' piece word line words=() joined=

    # Quotes are taken off, and what readline cut at : and = is put together again.
    for piece in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        case $piece in
        [\"\']*) word=${piece:1} word=${word%[\"\']} ;;
        *) word=${piece//\\/} ;;
        esac
        if ((${#words[@]})) && [[ $joined || $piece == [:=]* ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
        joined=
        [[ $piece == *[:=] ]] && joined=yes
    done

    # Readline puts in only what stands behind the last : or =.
    local typed=${words[${#words[@]} - 1]} before=
    [[ $typed == *[:=]* ]] && before=${typed%"${typed##*[:=]}"}
    local quote=
    [[ ${COMP_WORDS[COMP_CWORD]} == [\"\']* ]] && quote=yes

    COMPREPLY=()
    while IFS= read -r line; do
        word=${line%%$'\t'*}
        if [[ $word == :files ]]; then
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -f -- "$typed"))
            continue
        fi
        word=${word:${#before}}
        [[ $quote ]] || printf -v word %q "$word"
        COMPREPLY+=("$word")
    done < <(command "${COMP_WORDS[0]}" complete-words "${words[@]}" 2>/dev/null)
}
complete -F _kept kept
