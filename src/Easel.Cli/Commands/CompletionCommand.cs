using System.CommandLine;

namespace Easel.Cli.Commands;

/// <summary><c>easel completion</c>: prints what a shell evaluates to complete the command's words. The words come from the command itself,
/// by its <c>[suggest]</c> directive.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _easel() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o bashdefault -o default -F _easel easel

        """;

    private const string Zsh = """
        #compdef easel
        _easel() {
          local -a words_of_easel
          words_of_easel=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a words_of_easel
          _files
        }
        compdef _easel easel

        """;

    private const string Fish = """
        complete -c easel -a '(set -l line (commandline -cp); easel "[suggest:"(string length -- $line)"]" $line 2>/dev/null)'

        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName easel -ScriptBlock {
          param($word, $line, $point)
          easel "[suggest:$point]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }

        """;

    public static Command Create()
    {
        var command = new Command(
            "completion",
            "Print a script that makes a shell complete easel's words. For bash: eval \"$(easel completion bash)\" in ~/.bashrc."
        );
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
            Console.Out.Write(
                parsed.GetValue(shell) switch
                {
                    "zsh" => Zsh,
                    "fish" => Fish,
                    "pwsh" => Pwsh,
                    _ => Bash,
                }
            )
        );
        return command;
    }
}
