# Completion of kept for fish. What could come next Kept says itself, habits and settings too.
function __kept_words
    set -l typed (commandline -opc)[2..-1] (commandline -ct | string unescape)
    for line in (command kept complete-words $typed 2>/dev/null)
        if string match -q ':files*' -- $line
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c kept -f -a '(__kept_words)'
