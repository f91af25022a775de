namespace Easel.Bench;

/// <summary>The most memory that a process and all below it had while they worked. It looks now and then, so that looking takes nothing from
/// what is measured.</summary>
internal sealed class MemoryWatch(int process)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public ProcessMemory Most { get; private set; }

    public async Task<T> WhileAsync<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            Most = ProcessMemory.Max(Most, ProcessMemory.OfTree(process));
            await Task.WhenAny(work, Task.Delay(Pause));
        }

        return await work;
    }
}
