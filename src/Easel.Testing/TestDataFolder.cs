namespace Easel.Testing;

/// <summary>A temporary folder, deleted with its server or, of a server that nobody disposed, with the process.</summary>
internal sealed class TestDataFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-testing-");

    public TestDataFolder() => AppDomain.CurrentDomain.ProcessExit += OnExit;

    public string Path => _folder.FullName;

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Delete();
    }

    private void OnExit(object? sender, EventArgs exit) => Delete();

    private void Delete()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // It is gone already.
        }
        catch (IOException)
        {
            // Somebody still holds a file of it (Windows); the system's own sweep of temporary files takes it.
        }
    }
}
