namespace Easel.Onnx.Native;

/// <summary>
/// What every session shares, made once and kept for the life of the process (ONNX Runtime has one environment per process; freeing it
/// while the library's static state is torn down is what crashes at exit).
/// </summary>
internal static unsafe class OrtEnvironment
{
    private const int CpuDeviceAllocator = 0;
    private const int DefaultMemory = 0;

    public static readonly nint Handle = CreateEnvironment();
    public static readonly nint CpuMemoryInfo = CreateMemoryInfo();
    public static readonly nint Allocator = GetAllocator();

    private static nint CreateEnvironment()
    {
        nint environment;
        fixed (byte* logId = "easel\0"u8)
        {
            OrtStatus.Check(OrtApi.CreateEnvWithCustomLogger(&OrtLog.Write, 0, (int)OnnxLogLevel.Warning, logId, &environment));
        }

        OrtStatus.Check(OrtApi.DisableTelemetryEvents(environment));
        return environment;
    }

    private static nint CreateMemoryInfo()
    {
        nint memoryInfo;
        OrtStatus.Check(OrtApi.CreateCpuMemoryInfo(CpuDeviceAllocator, DefaultMemory, &memoryInfo));
        return memoryInfo;
    }

    private static nint GetAllocator()
    {
        nint allocator;
        OrtStatus.Check(OrtApi.GetAllocatorWithDefaultOptions(&allocator));
        return allocator;
    }
}
