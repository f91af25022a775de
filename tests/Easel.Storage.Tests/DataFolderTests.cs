using Easel.Storage.FileSystem;

namespace Easel.Storage.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_folder_and_its_secret_are_for_their_user_only()
    {
        if (OperatingSystem.IsWindows())
            return; // The user's own folder is private there already.
        var path = Path.Combine(_folder.Path, "new", "deep");
        var (data, _) = DataFolder.Open(path);
        SigningSecret.LoadOrCreate(data!);

        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.GetUnixFileMode(Path.Combine(path, "signing.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void What_cannot_be_a_folder_is_told_with_its_path()
    {
        var file = Path.Combine(_folder.Path, "file");
        File.WriteAllText(file, "");

        var (data, problem) = DataFolder.Open(Path.Combine(file, "data"));

        data.ShouldBeNull();
        problem.ShouldNotBeNull().ShouldContain(file);
    }

    [Fact]
    public void The_secret_is_random_and_stays()
    {
        using var other = new TemporaryFolder();
        var secret = SigningSecret.LoadOrCreate(_folder.Open());

        secret.Length.ShouldBe(32);
        SigningSecret.LoadOrCreate(_folder.Open()).ShouldBe(secret);
        SigningSecret.LoadOrCreate(other.Open()).ShouldNotBe(secret);
    }

    [Fact]
    public void Servers_that_start_together_agree_on_one_secret()
    {
        for (var round = 0; round < 100; round++)
        {
            var (data, _) = DataFolder.Open(Path.Combine(_folder.Path, $"{round}"));
            var secrets = new byte[4][];

            Parallel.For(
                0,
                secrets.Length,
                new ParallelOptions { MaxDegreeOfParallelism = secrets.Length },
                i => secrets[i] = SigningSecret.LoadOrCreate(data!)
            );

            secrets.ShouldAllBe(secret => secret.SequenceEqual(secrets[0]));
        }
    }

    [Fact]
    public void A_damaged_secret_is_told_and_not_replaced()
    {
        var path = Path.Combine(_folder.Path, "signing.key");
        File.WriteAllText(path, "0123");

        Should.Throw<InvalidDataException>(() => SigningSecret.LoadOrCreate(_folder.Open())).Message.ShouldContain(path);
        File.ReadAllText(path).ShouldBe("0123");
    }
}
