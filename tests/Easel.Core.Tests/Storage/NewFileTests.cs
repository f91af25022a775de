using Easel.Core.Storage;

namespace Easel.Core.Tests.Storage;

public sealed class NewFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("easel-new-file").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_takes_a_free_name()
    {
        var from = Written("from", "whole");

        NewFile.TryRename(from, Named("to")).ShouldBeTrue();

        File.ReadAllText(Named("to")).ShouldBe("whole");
        File.Exists(from).ShouldBeFalse();
    }

    [Fact]
    public void A_name_that_is_taken_stays_with_who_has_it()
    {
        var from = Written("from", "later");
        var to = Written("to", "first");
        Directory.CreateDirectory(Named("folder"));

        NewFile.TryRename(from, to).ShouldBeFalse();
        NewFile.TryRename(from, Named("folder")).ShouldBeFalse();

        File.ReadAllText(to).ShouldBe("first");
        File.ReadAllText(from).ShouldBe("later");
    }

    [Fact]
    public void What_cannot_be_renamed_is_told()
    {
        var from = Written("from", "whole");

        Should.Throw<IOException>(() => NewFile.TryRename(from, Path.Combine(_folder, "none", "to")));
        Should.Throw<IOException>(() => NewFile.TryRename(Named("nothing"), Named("to")));
    }

    [Fact]
    public void Of_several_at_once_one_gets_the_name()
    {
        const int Several = 4;
        for (var round = 0; round < 300; round++)
        {
            var files = Enumerable.Range(0, Several).Select(i => Written($"{round}-{i}", $"{i}")).ToArray();
            var to = Named($"{round}");
            var renamed = new bool[Several];
            Parallel.For(
                0,
                Several,
                new ParallelOptions { MaxDegreeOfParallelism = Several },
                i => renamed[i] = NewFile.TryRename(files[i], to)
            );

            renamed.Count(done => done).ShouldBe(1);
            File.ReadAllText(to).ShouldBe($"{Array.IndexOf(renamed, true)}");
        }
    }

    private string Named(string name) => Path.Combine(_folder, name);

    private string Written(string name, string content)
    {
        File.WriteAllText(Named(name), content);
        return Named(name);
    }
}
