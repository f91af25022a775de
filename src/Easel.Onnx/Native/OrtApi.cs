using System.Runtime.InteropServices;

namespace Easel.Onnx.Native;

/// <summary>
/// The C API's functions, as it declares them; <see cref="OrtLibrary.EnsureLoaded"/> comes first. A nint is an opaque pointer; where one is returned it is an OrtStatus*, null for success,
/// unless said otherwise.
/// </summary>
internal static unsafe class OrtApi
{
    /// <summary>ORT_API_VERSION asked for: ONNX Runtime 1.18, the first with everything in <see cref="OrtSlot"/>, or any later library.</summary>
    public const uint ApiVersion = 18;

    private static readonly OrtApiBase* Base = OrtLibrary.OrtGetApiBase();
    private static readonly nint* Slots = Base->GetApi(ApiVersion);

    public static string VersionString => Marshal.PtrToStringUTF8(Base->GetVersionString()) ?? "";

    public static int GetErrorCode(nint status) =>
        ((delegate* unmanaged<nint, int>)Slot(OrtSlot.GetErrorCode))(status);

    /// <summary>A UTF-8 string that lives as long as the status.</summary>
    public static nint GetErrorMessage(nint status) =>
        ((delegate* unmanaged<nint, nint>)Slot(OrtSlot.GetErrorMessage))(status);

    public static nint CreateEnvWithCustomLogger(delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void> log, nint logState, int severity, byte* logId, nint* environment) =>
        ((delegate* unmanaged<delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void>, nint, int, byte*, nint*, nint>)Slot(OrtSlot.CreateEnvWithCustomLogger))(log, logState, severity, logId, environment);

    public static nint DisableTelemetryEvents(nint environment) =>
        ((delegate* unmanaged<nint, nint>)Slot(OrtSlot.DisableTelemetryEvents))(environment);

    public static nint CreateSession(nint environment, void* modelPath, nint options, nint* session) =>
        ((delegate* unmanaged<nint, void*, nint, nint*, nint>)Slot(OrtSlot.CreateSession))(environment, modelPath, options, session);

    public static nint Run(nint session, nint runOptions, nint* inputNames, nint* inputs, nuint inputCount, nint* outputNames, nuint outputCount, nint* outputs) =>
        ((delegate* unmanaged<nint, nint, nint*, nint*, nuint, nint*, nuint, nint*, nint>)Slot(OrtSlot.Run))(session, runOptions, inputNames, inputs, inputCount, outputNames, outputCount, outputs);

    public static nint CreateSessionOptions(nint* options) =>
        ((delegate* unmanaged<nint*, nint>)Slot(OrtSlot.CreateSessionOptions))(options);

    public static nint SetOptimizedModelFilePath(nint options, void* path) =>
        ((delegate* unmanaged<nint, void*, nint>)Slot(OrtSlot.SetOptimizedModelFilePath))(options, path);

    public static nint SetSessionLogSeverityLevel(nint options, int severity) =>
        ((delegate* unmanaged<nint, int, nint>)Slot(OrtSlot.SetSessionLogSeverityLevel))(options, severity);

    public static nint SetSessionGraphOptimizationLevel(nint options, int level) =>
        ((delegate* unmanaged<nint, int, nint>)Slot(OrtSlot.SetSessionGraphOptimizationLevel))(options, level);

    public static nint SetIntraOpNumThreads(nint options, int threads) =>
        ((delegate* unmanaged<nint, int, nint>)Slot(OrtSlot.SetIntraOpNumThreads))(options, threads);

    public static nint SessionGetInputCount(nint session, nuint* count) =>
        ((delegate* unmanaged<nint, nuint*, nint>)Slot(OrtSlot.SessionGetInputCount))(session, count);

    public static nint SessionGetOutputCount(nint session, nuint* count) =>
        ((delegate* unmanaged<nint, nuint*, nint>)Slot(OrtSlot.SessionGetOutputCount))(session, count);

    public static nint SessionGetInputTypeInfo(nint session, nuint index, nint* typeInfo) =>
        ((delegate* unmanaged<nint, nuint, nint*, nint>)Slot(OrtSlot.SessionGetInputTypeInfo))(session, index, typeInfo);

    public static nint SessionGetOutputTypeInfo(nint session, nuint index, nint* typeInfo) =>
        ((delegate* unmanaged<nint, nuint, nint*, nint>)Slot(OrtSlot.SessionGetOutputTypeInfo))(session, index, typeInfo);

    public static nint SessionGetInputName(nint session, nuint index, nint allocator, nint* name) =>
        ((delegate* unmanaged<nint, nuint, nint, nint*, nint>)Slot(OrtSlot.SessionGetInputName))(session, index, allocator, name);

    public static nint SessionGetOutputName(nint session, nuint index, nint allocator, nint* name) =>
        ((delegate* unmanaged<nint, nuint, nint, nint*, nint>)Slot(OrtSlot.SessionGetOutputName))(session, index, allocator, name);

    public static nint CreateRunOptions(nint* options) =>
        ((delegate* unmanaged<nint*, nint>)Slot(OrtSlot.CreateRunOptions))(options);

    public static nint RunOptionsSetTerminate(nint options) =>
        ((delegate* unmanaged<nint, nint>)Slot(OrtSlot.RunOptionsSetTerminate))(options);

    public static nint CreateTensorWithDataAsOrtValue(nint memoryInfo, void* data, nuint byteCount, long* shape, nuint rank, int elementType, nint* value) =>
        ((delegate* unmanaged<nint, void*, nuint, long*, nuint, int, nint*, nint>)Slot(OrtSlot.CreateTensorWithDataAsOrtValue))(memoryInfo, data, byteCount, shape, rank, elementType, value);

    public static nint GetTensorMutableData(nint value, void** data) =>
        ((delegate* unmanaged<nint, void**, nint>)Slot(OrtSlot.GetTensorMutableData))(value, data);

    /// <summary>The tensor info belongs to the type info, and is null where the type is not a tensor.</summary>
    public static nint CastTypeInfoToTensorInfo(nint typeInfo, nint* tensorInfo) =>
        ((delegate* unmanaged<nint, nint*, nint>)Slot(OrtSlot.CastTypeInfoToTensorInfo))(typeInfo, tensorInfo);

    public static nint GetTensorElementType(nint tensorInfo, int* elementType) =>
        ((delegate* unmanaged<nint, int*, nint>)Slot(OrtSlot.GetTensorElementType))(tensorInfo, elementType);

    public static nint GetDimensionsCount(nint tensorInfo, nuint* count) =>
        ((delegate* unmanaged<nint, nuint*, nint>)Slot(OrtSlot.GetDimensionsCount))(tensorInfo, count);

    public static nint GetDimensions(nint tensorInfo, long* dimensions, nuint count) =>
        ((delegate* unmanaged<nint, long*, nuint, nint>)Slot(OrtSlot.GetDimensions))(tensorInfo, dimensions, count);

    public static nint GetTensorTypeAndShape(nint value, nint* tensorInfo) =>
        ((delegate* unmanaged<nint, nint*, nint>)Slot(OrtSlot.GetTensorTypeAndShape))(value, tensorInfo);

    public static nint CreateCpuMemoryInfo(int allocatorType, int memoryType, nint* memoryInfo) =>
        ((delegate* unmanaged<int, int, nint*, nint>)Slot(OrtSlot.CreateCpuMemoryInfo))(allocatorType, memoryType, memoryInfo);

    public static nint AllocatorFree(nint allocator, nint memory) =>
        ((delegate* unmanaged<nint, nint, nint>)Slot(OrtSlot.AllocatorFree))(allocator, memory);

    public static nint GetAllocatorWithDefaultOptions(nint* allocator) =>
        ((delegate* unmanaged<nint*, nint>)Slot(OrtSlot.GetAllocatorWithDefaultOptions))(allocator);

    public static void ReleaseStatus(nint status) => Release(OrtSlot.ReleaseStatus, status);

    public static void ReleaseSession(nint session) => Release(OrtSlot.ReleaseSession, session);

    public static void ReleaseValue(nint value) => Release(OrtSlot.ReleaseValue, value);

    public static void ReleaseRunOptions(nint options) => Release(OrtSlot.ReleaseRunOptions, options);

    public static void ReleaseTypeInfo(nint typeInfo) => Release(OrtSlot.ReleaseTypeInfo, typeInfo);

    public static void ReleaseTensorTypeAndShapeInfo(nint tensorInfo) => Release(OrtSlot.ReleaseTensorTypeAndShapeInfo, tensorInfo);

    public static void ReleaseSessionOptions(nint options) => Release(OrtSlot.ReleaseSessionOptions, options);

    public static void ReleaseCudaProviderOptions(nint options) => Release(OrtSlot.ReleaseCudaProviderOptions, options);

    public static nint GetAvailableProviders(byte*** names, int* count) =>
        ((delegate* unmanaged<byte***, int*, nint>)Slot(OrtSlot.GetAvailableProviders))(names, count);

    public static nint ReleaseAvailableProviders(byte** names, int count) =>
        ((delegate* unmanaged<byte**, int, nint>)Slot(OrtSlot.ReleaseAvailableProviders))(names, count);

    public static nint AddSessionConfigEntry(nint options, byte* key, byte* value) =>
        ((delegate* unmanaged<nint, byte*, byte*, nint>)Slot(OrtSlot.AddSessionConfigEntry))(options, key, value);

    public static nint AppendCudaProvider(nint options, nint cudaOptions) =>
        ((delegate* unmanaged<nint, nint, nint>)Slot(OrtSlot.AppendCudaProvider))(options, cudaOptions);

    public static nint CreateCudaProviderOptions(nint* cudaOptions) =>
        ((delegate* unmanaged<nint*, nint>)Slot(OrtSlot.CreateCudaProviderOptions))(cudaOptions);

    public static nint AppendExecutionProvider(nint options, byte* name, byte** keys, byte** values, nuint count) =>
        ((delegate* unmanaged<nint, byte*, byte**, byte**, nuint, nint>)Slot(OrtSlot.AppendExecutionProvider))(options, name, keys, values, count);

    /// <summary>A UTF-8 string that lives as long as the library; not a status.</summary>
    public static nint GetBuildInfoString() =>
        ((delegate* unmanaged<nint>)Slot(OrtSlot.GetBuildInfoString))();

    public static nint SetUserLoggingFunction(nint options, delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void> log, nint logState) =>
        ((delegate* unmanaged<nint, delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void>, nint, nint>)Slot(OrtSlot.SetUserLoggingFunction))(options, log, logState);

    private static void Release(OrtSlot slot, nint pointer) =>
        ((delegate* unmanaged<nint, void>)Slot(slot))(pointer);

    private static nint Slot(OrtSlot slot) => Slots[(int)slot];
}
