using System.Buffers;
using System.Runtime.InteropServices;
using Easel.Onnx.Native;

namespace Easel.Onnx.Handles;

/// <summary>An OrtValue and what its elements live in: pinned memory, memory of our own, or the session that made it.</summary>
internal sealed unsafe class ValueHandle : SafeHandle
{
    private MemoryHandle _pin;
    private void* _owned;
    private long _ownedBytes;
    private SessionHandle? _session;

    internal ValueHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>The first element; valid while the handle is not released.</summary>
    public void* Data { get; private set; }

    /// <summary>A value over memory that stays the caller's, pinned until the handle is released.</summary>
    public static ValueHandle Pin(MemoryHandle pin, nuint byteCount, long[] shape, OnnxElementType elementType)
    {
        var value = new ValueHandle { _pin = pin };
        try
        {
            value.CreateOver(pin.Pointer, byteCount, shape, elementType);
            return value;
        }
        catch
        {
            pin.Dispose();
            throw;
        }
    }

    /// <summary>A value over zeroed memory of its own.</summary>
    public static ValueHandle Allocate(nuint byteCount, nuint alignment, long[] shape, OnnxElementType elementType)
    {
        var value = new ValueHandle();
        var memory = NativeMemory.AlignedAlloc(Math.Max(byteCount, 1), alignment);
        try
        {
            NativeMemory.Clear(memory, byteCount);
            value.CreateOver(memory, byteCount, shape, elementType);
        }
        catch
        {
            NativeMemory.AlignedFree(memory);
            throw;
        }

        value._owned = memory;
        value._ownedBytes = (long)byteCount;
        if (byteCount > 0)
        {
            GC.AddMemoryPressure(value._ownedBytes);
        }

        return value;
    }

    /// <summary>Takes over a value that a run made; the session's allocator outlives it.</summary>
    public static ValueHandle Adopt(nint pointer, SessionHandle session)
    {
        var value = new ValueHandle();
        value.SetHandle(pointer);

        try
        {
            var added = false;
            session.DangerousAddRef(ref added);
            value._session = session;

            void* data;
            OrtStatus.Check(OrtApi.GetTensorMutableData(pointer, &data));
            value.Data = data;
            return value;
        }
        catch
        {
            value.Dispose();
            throw;
        }
    }

    /// <summary>The OrtValue, kept alive until DangerousRelease.</summary>
    public nint Hold()
    {
        var added = false;
        DangerousAddRef(ref added);
        return handle;
    }

    protected override bool ReleaseHandle()
    {
        OrtApi.ReleaseValue(handle);
        _session?.DangerousRelease();
        _pin.Dispose();
        if (_owned is not null)
        {
            NativeMemory.AlignedFree(_owned);
            if (_ownedBytes > 0)
            {
                GC.RemoveMemoryPressure(_ownedBytes);
            }
        }

        return true;
    }

    private void CreateOver(void* data, nuint byteCount, long[] shape, OnnxElementType elementType)
    {
        OrtLibrary.EnsureLoaded();
        nint pointer;
        fixed (long* dimensions = shape)
        {
            OrtStatus.Check(OrtApi.CreateTensorWithDataAsOrtValue(
                OrtEnvironment.CpuMemoryInfo, data, byteCount, dimensions, (nuint)shape.Length, (int)elementType, &pointer));
        }

        SetHandle(pointer);
        Data = data;
    }
}
