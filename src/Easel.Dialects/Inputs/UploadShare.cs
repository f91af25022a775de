namespace Easel.Dialects.Inputs;

/// <summary>The files of one request; disposing it frees them all and returns what they took of the budget.</summary>
internal sealed class UploadShare(UploadBudget budget, string caller) : IDisposable
{
    private readonly List<UploadedFile> _files = [];
    private long _held;

    /// <summary>Who sends the request.</summary>
    public string Caller => caller;

    /// <summary>Bytes that the request holds now.</summary>
    public long Held => Interlocked.Read(ref _held);

    /// <summary>Bytes that a request may hold.</summary>
    public long Total => budget.Most;

    public UploadedFile NewFile()
    {
        var file = new UploadedFile(this);
        lock (_files)
            _files.Add(file);
        return file;
    }

    /// <summary>What to say when there was no room: this request alone is too much, or others are here too.</summary>
    public UploadProblem NoRoom(long wanted) =>
        Interlocked.Read(ref _held) + wanted > budget.Most ? UploadProblem.LargerThanBudget : UploadProblem.NoRoom;

    internal bool TryTake(long bytes)
    {
        if (!budget.TryTake(caller, bytes))
            return false;
        Interlocked.Add(ref _held, bytes);
        return true;
    }

    internal void Return(long bytes)
    {
        Interlocked.Add(ref _held, -bytes);
        budget.Return(caller, bytes);
    }

    public void Dispose()
    {
        lock (_files)
        {
            foreach (var file in _files)
                file.Dispose();
            _files.Clear();
        }
    }
}

/// <summary>Why a file could not be taken into memory.</summary>
internal enum UploadProblem
{
    None,

    /// <summary>Longer than a single file may be.</summary>
    FileTooLarge,

    /// <summary>The request alone is more than the budget of the whole server.</summary>
    LargerThanBudget,

    /// <summary>Other requests hold the memory now.</summary>
    NoRoom,
}
