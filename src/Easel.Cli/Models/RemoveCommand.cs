using System.CommandLine;
using Easel.Cli.Output;
using Easel.Diffusion.Models;

namespace Easel.Cli.Models;

/// <summary><c>easel models remove</c>: deletes a model of the models folder.</summary>
internal static class RemoveCommand
{
    public static Command Create()
    {
        var command = new Command("remove", "Delete a model of the models folder from this machine.");
        var name = new Argument<string>("name") { Description = "The file or folder in the models folder." };
        var folder = new Option<string?>("--models-folder") { Description = "Where models lie.", HelpName = "FOLDER" };
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        command.Arguments.Add(name);
        command.Options.Add(folder);
        command.Options.Add(yes);
        command.SetAction(parsed =>
        {
            var failure = Run(ModelsFolder.Of(parsed.GetValue(folder)), parsed.GetValue(name)!, parsed.GetValue(yes));
            if (failure is not null)
                Complaints.Report(failure);
            return failure?.ExitCode ?? ExitCode.Ok;
        });
        return command;
    }

    private static Failure? Run(string folder, string name, bool yes)
    {
        var models = Directory.Exists(folder) ? ModelFolder.FindIn(folder).ToArray() : [];

        // Only what is listed as a model is deleted, whatever else a name may lead to.
        var path = Array.Find(models, model => Path.GetFileName(model).Equals(name, StringComparison.Ordinal));
        path ??= Array.Find(models, model => Path.GetFileNameWithoutExtension(model).Equals(name, StringComparison.Ordinal));
        if (path is null)
            return new Failure(
                ExitCode.Refused,
                $"There is no model '{name}' in {folder}; there are {string.Join(", ", models.Select(Path.GetFileName))}."
            );
        if (!yes)
            return Failure.Usage($"'{path}' would be deleted; give --yes.");
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return Failure.File(held.Message);
        }

        Console.WriteLine(path);
        return null;
    }
}
