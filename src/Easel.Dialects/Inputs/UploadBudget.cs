namespace Easel.Dialects.Inputs;

/// <summary>Bytes of memory that all requests together may hold in files that came with them. Thread-safe.</summary>
internal sealed class UploadBudget(long total)
{
    private long _taken;

    public long Total => total;

    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>False, and nothing taken, when it would be too much.</summary>
    public bool TryTake(long bytes)
    {
        if (Interlocked.Add(ref _taken, bytes) <= total) return true;
        Interlocked.Add(ref _taken, -bytes);
        return false;
    }

    public void Return(long bytes) => Interlocked.Add(ref _taken, -bytes);
}
